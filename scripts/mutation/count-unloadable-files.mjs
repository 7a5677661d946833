/**
 * A Vitest reporter that gives a test file which cannot be loaded one failed test. Stryker's runner looks at tests only,
 * not at files: a mutant that throws while a module loads would leave no test behind, and count as survived
 * (stryker-mutator/stryker-js#6150).
 */
export class CountUnloadableFiles {
  onTestModuleEnd(testModule) {
    const file = testModule.task;
    if (file === undefined || file.result?.state !== 'fail' || file.tasks.length > 0) return;
    file.tasks.push({
      id: `${file.id}_load`,
      type: 'test',
      name: 'the test file loads',
      mode: 'run',
      meta: {},
      file,
      suite: file,
      result: { state: 'fail', errors: file.result.errors ?? [] },
    });
  }
}

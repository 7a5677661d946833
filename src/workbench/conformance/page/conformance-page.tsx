import { useState } from 'react';

import { conformanceWords } from '../../../core/language/en-GB/conformance';
import { compareRecord, recordScenarios, type ConformanceRecord } from '../record';
import { SCENARIOS } from '../scenarios/index';

/** Runs the scenarios in the Excel it is opened in, and hands over what really happened. */
export function ConformancePage() {
  const [done, setDone] = useState<number>();
  const [record, setRecord] = useState<ConformanceRecord>();
  const [fault, setFault] = useState('');
  const run = async () => {
    setDone(0);
    setFault('');
    try {
      const { host, platform, version } = Office.context.diagnostics;
      const where = { host: `${host} ${platform} ${version}`, day: new Date().toISOString().slice(0, 10) };
      setRecord(await recordScenarios(Excel, SCENARIOS, where, setDone));
    } catch (error) {
      setFault(conformanceWords.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setDone(undefined);
    }
  };
  return (
    <main style={{ fontFamily: 'Segoe UI, system-ui, sans-serif', padding: 16 }}>
      <h1>{conformanceWords.title}</h1>
      <p>{conformanceWords.what(SCENARIOS.length)}</p>
      <button type="button" disabled={done !== undefined} onClick={() => void run()}>
        {conformanceWords.run}
      </button>
      <p role="status">{done === undefined ? fault : conformanceWords.progress(done, SCENARIOS.length)}</p>
      {record && <Result record={record} />}
    </main>
  );
}

function Result({ record }: { readonly record: ConformanceRecord }) {
  const { confirmed, refuted } = compareRecord(record, SCENARIOS);
  const text = JSON.stringify(record, undefined, 2);
  return (
    <>
      <p id="result">{conformanceWords.result(record.host, confirmed.length, refuted.length)}</p>
      {refuted.length > 0 && (
        <ul>
          {refuted.map(({ scenario, outcome }) => (
            <li key={scenario.name}>
              {conformanceWords.otherwise(
                scenario.name,
                JSON.stringify(scenario.expected),
                JSON.stringify(outcome),
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          download="conformance.json"
        >
          {conformanceWords.save}
        </a>
      </p>
      {/* Some panes cannot download: the text can always be copied. */}
      <textarea
        readOnly
        rows={12}
        style={{ width: '100%' }}
        aria-label={conformanceWords.record}
        value={text}
      />
    </>
  );
}

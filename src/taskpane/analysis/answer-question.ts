import type { WorkbookPlan } from '../../core/report/workbook/plan';
import { TextsInPieces } from '../../files/read/texts-in-pieces';
import type { Answer, Asked, AskedName, Question } from './analysis-protocol';
import { PIECES } from './analyst';
import { YearDesk } from './year-desk';

/** Answers questions at a desk. Large answers are kept until their last piece is fetched. */
export class QuestionDesk {
  readonly #desk = new YearDesk();
  readonly #texts = new TextsInPieces();
  #plan: WorkbookPlan | undefined;

  /** Never throws: what goes wrong is an answer too. */
  async answer(question: Question): Promise<Answer> {
    const { number } = question;
    try {
      return { number, kind: 'answer', answer: await this.#answer(question) };
    } catch (error) {
      return { number, kind: 'fault', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #answer(question: Question): Asked[AskedName]['answer'] | Promise<Asked[AskedName]['answer']> {
    const desk = this.#desk;
    switch (question.name) {
      case 'takeTexts':
        this.#texts.add(question.parameters);
        return undefined;
      case 'take':
        desk.take(this.#texts.complete(question.parameters.workbook));
        return undefined;
      case 'drop':
        desk.drop(question.parameters.file);
        return undefined;
      case 'markPrevious':
        desk.markPrevious(question.parameters.file, question.parameters.isPrevious);
        return undefined;
      case 'analyse':
        return desk.analyse(question.parameters.profile, question.parameters.language);
      case 'remember':
        desk.remember(question.parameters.profile);
        return undefined;
      case 'change':
        return desk.change(question.parameters.changes);
      case 'hear':
        return desk.hear(question.parameters.file, question.parameters.sheets);
      case 'groups':
        return desk.groups(question.parameters.filter);
      case 'findings': {
        const { group, first, count } = question.parameters;
        return desk.findings(group, first, count);
      }
      case 'previewFix':
        return desk.previewFix(question.parameters.request);
      case 'followRows':
        return desk.followRows(question.parameters.edits);
      case 'rows':
        return desk.rows(question.parameters.place);
      case 'outline':
        return desk.outline();
      case 'planHead': {
        this.#plan = desk.plan();
        const sheets = this.#plan.sheets.map(({ rows, ...sheet }) => ({ ...sheet, rowCount: rows.length }));
        return { ...this.#plan, sheets };
      }
      case 'planRows': {
        const { sheet, first } = question.parameters;
        return this.#plan?.sheets[sheet]?.rows.slice(first, first + PIECES.planRows) ?? [];
      }
      case 'dashboard':
        return desk.dashboard(question.parameters.selection, question.parameters.language);
      case 'trace':
        return desk.trace(question.parameters.request);
      case 'figures':
        return desk.figures(question.parameters.requests);
      case 'share':
        return desk.share();
      case 'publicFile':
        return desk.publicFile();
    }
  }
}

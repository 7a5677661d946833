/** What is told of a workbook as a document. */
export class DocumentProperties {
  title = '';
  subject = '';
  author = '';
  keywords = '';
  comments = '';
  category = '';
  manager = '';
  company = '';
  lastAuthor = '';
  revisionNumber = 0;
  /** As ISO 8601; '' where nobody wrote it down. */
  creationDate = '';
  readonly custom = new Map<string, CustomProperty>();
}

export interface CustomProperty {
  readonly key: string;
  value: string | number | boolean;
}

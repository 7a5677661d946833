import { sectionText } from '../../language/en-GB/report-sections';
import type { Block } from '../document';
import { Identifiers } from '../identifiers';
import { endSentence } from '../prose/end-sentence';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, prompt, type Section } from './section';

const text = sectionText.contacts;

/** The officers the profile names; what is missing of them is asked for. */
export const contactOfficers: Section = {
  id: 'contact-officers',
  compose: ({ context }) => {
    const contacts = context.profile.report?.contacts ?? [];
    if (contacts.length === 0) return [prompt('contact-officers.list', text.ask)];
    const identifiers = new Identifiers();
    return contacts.flatMap(({ role, details }): Block[] => {
      const id = identifiers.take('contact-officers.contact', role);
      if (details !== undefined)
        return [paragraph(id, writeSentence(text.contact, { role, details: endSentence(details) }))];
      return [
        paragraph(id, writeSentence(text.roleOnly, { role })),
        prompt(`${id}.details`, text.detailsAsk(role)),
      ];
    });
  },
};

import type { Block } from '../document';
import { composeActivations } from './considerations/activations';
import { composeAreas } from './considerations/areas';
import { composeCameras } from './considerations/cameras';
import { composeCategories } from './considerations/categories';
import { composeEvidence } from './considerations/evidence';
import { composeLikeForLike } from './considerations/like-for-like';
import { composeMonths } from './considerations/months';
import { composeScope } from './considerations/scope';
import { composeSources } from './considerations/sources';
import type { Drafting, Section } from './section';

/** What members ask about, in the order in which they ask. */
const TOPICS: readonly ((drafting: Drafting) => readonly Block[])[] = [
  composeScope,
  composeMonths,
  composeAreas,
  composeLikeForLike,
  composeCategories,
  composeSources,
  composeEvidence,
  composeActivations,
  composeCameras,
];

export const relevantConsiderations: Section = {
  id: 'relevant-considerations',
  compose: (drafting) => TOPICS.flatMap((compose) => compose(drafting)),
};

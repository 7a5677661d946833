import { exclusionRule } from '../exclusion-rule';

export const dateUnreadable = exclusionRule('date-unreadable', 'error', 'date unreadable');

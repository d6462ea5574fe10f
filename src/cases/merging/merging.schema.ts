import { z } from 'zod';
import { text } from '../../common/schemas.js';
import { caseView } from '../case.schema.js';
import { mergeWarnings } from './merged-case.js';

export const mergeBody = z
  .strictObject({ intoCaseId: text(100).describe('The case that goes on: an id or a number like CASE-1042') })
  .meta({ id: 'CaseMerge' });

export const mergedView = caseView
  .extend({ warnings: z.array(z.enum(mergeWarnings)).describe('What the two do not have in common') })
  .meta({ id: 'MergedCase' });

export const unmergeBody = z.strictObject({}).prefault({}).meta({ id: 'CaseUnmerge' });

export const splitBody = z
  .strictObject({ complaintIds: z.array(text(100)).min(1).max(200) })
  .meta({ id: 'CaseSplit' });

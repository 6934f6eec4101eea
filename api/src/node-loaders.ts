import type DataLoader from 'dataloader';
import type { Context } from './context.js';
import { wardById } from './wards/ward.query.js';

/** How each type of record is fetched by its key. */
export const NODE_LOADERS: Record<string, (context: Context) => DataLoader<string, object | null>> = {
  Ward: wardById,
};

import type { ScenarioSource } from '../factories/scenario.js';
import { JINPING } from './jinping/scenario.js';
import { MAJIE } from './majie/scenario.js';
import { WUJIAGANG } from './wujiagang/scenario.js';
import { XISAN } from './xisan/scenario.js';
import { YINDER } from './yinder/scenario.js';

/** Every demo jurisdiction, in the order in which they are loaded and offered. */
export const SCENARIOS: readonly ScenarioSource[] = [XISAN, WUJIAGANG, JINPING, MAJIE, YINDER];

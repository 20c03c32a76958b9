import type { PlanCheck } from '../check';
import { check as measureWithoutPartner } from './measure-without-partner';
import { check as measureWithoutUnit } from './measure-without-unit';
import { check as noDecidingMeasure } from './no-deciding-measure';
import { check as nobodyAsked } from './nobody-asked';
import { check as partnerWithoutQuestions } from './partner-without-questions';
import { check as repeatedWording } from './repeated-wording';
import { check as unknownCheck } from './unknown-check';
import { check as untestableTarget } from './untestable-target';
import { check as wordingDiffers } from './wording-differs';

/** The checks of the plan itself: is somebody asked, can its promises be tested, and can readers tell them apart? */
export const PLAN_CHECKS: readonly PlanCheck[] = [
  measureWithoutPartner,
  nobodyAsked,
  measureWithoutUnit,
  untestableTarget,
  noDecidingMeasure,
  partnerWithoutQuestions,
  repeatedWording,
  wordingDiffers,
  unknownCheck,
];

/** A village (thôn). Names may repeat and change; the id never does. */
export interface Village {
  readonly id: string;
  /** The commune's own order (STT). */
  readonly order: number;
  readonly name: string;
  readonly formerCommune: string;
  readonly aliases: readonly string[];
  /** E-mail addresses allowed to report, lower case; empty = whoever has the form's link. */
  readonly reporters: readonly string[];
  /** First day in force (yyyy-MM-dd) or null = since ever. */
  readonly validFrom: string | null;
  /** Last day in force, included, or null = open. */
  readonly validTo: string | null;
  /** Id of the village that took this one over, or null. */
  readonly mergedInto: string | null;
}

/** Whether a village exists on a day (yyyy-MM-dd); both ends of its validity included. */
export const isInForce = (village: Village, day: string): boolean =>
  (village.validFrom === null || village.validFrom <= day) &&
  (village.validTo === null || day <= village.validTo);

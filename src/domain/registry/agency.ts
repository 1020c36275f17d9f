/** A body that leads criteria or receives escalations. */
export interface Agency {
  /** Stable id: `CONG_AN_XA`, `PHONG_VHXH`, `TRAM_Y_TE`, `LANH_DAO`. */
  readonly id: string;
  readonly name: string;
  readonly mailboxes: readonly Mailbox[];
}

/** An address with the days on which mail may go to it (both ends included, null = open). */
export interface Mailbox {
  readonly address: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Addresses of an agency that are valid on a day, in the order of the registry. */
export const mailboxesOn = (agency: Agency, day: string): string[] =>
  agency.mailboxes
    .filter((box) => (box.validFrom ?? day) <= day && day <= (box.validTo ?? day))
    .map((box) => box.address);

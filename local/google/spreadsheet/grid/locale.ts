/** How a spreadsheet locale writes numbers and dates. */
export interface LocaleTraits {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  readonly datePattern: string;
  readonly dateTimePattern: string;
}

const AMERICAN: LocaleTraits = { decimal: '.', group: ',', dayFirst: false, datePattern: 'M/d/yyyy', dateTimePattern: 'M/d/yyyy H:mm:ss' };

const TRAITS: Readonly<Record<string, LocaleTraits>> = {
  vi_VN: { decimal: ',', group: '.', dayFirst: true, datePattern: 'dd/MM/yyyy', dateTimePattern: 'dd/MM/yyyy H:mm:ss' },
  en_GB: { decimal: '.', group: ',', dayFirst: true, datePattern: 'dd/MM/yyyy', dateTimePattern: 'dd/MM/yyyy H:mm:ss' },
  en_US: AMERICAN,
};

/** Traits of a locale; those not in the table read as en_US. */
export const traitsOf = (locale: string): LocaleTraits => TRAITS[locale] ?? AMERICAN;

import type { Standing } from '../../src/domain/standing/standing';

/** Rules that peers use, applied to every village and criterion at every closing; each time one holds is one mail. */
export interface NaiveMails {
  readonly belowPlan: number;
  readonly onTransition: number;
  readonly fixed70: number;
}

const FIXED_PERCENT = 70;

type Series = readonly { readonly percent: number; readonly plan: number }[];

const seriesOf = (standings: readonly Standing[], villageId: string, criterionId: string): Series =>
  standings.flatMap((standing) => {
    const percent = standing.villages.find((village) => village.villageId === villageId)?.criteria[criterionId]?.percent ?? null;
    const plan = standing.commune[criterionId]?.plan ?? null;
    return percent === null || plan === null ? [] : [{ percent, plan }];
  });

const mailsOf = (series: Series): NaiveMails => {
  const isBelow = series.map(({ percent, plan }) => percent < plan);
  return {
    belowPlan: isBelow.filter(Boolean).length,
    onTransition: isBelow.filter((below, index) => below !== (isBelow[index - 1] ?? false)).length,
    fixed70: series.filter(({ percent }) => percent < FIXED_PERCENT).length,
  };
};

/** Mails of one season under each naive rule. */
export const naiveMails = (standings: readonly Standing[], villageIds: readonly string[], criterionIds: readonly string[]): NaiveMails =>
  villageIds
    .flatMap((villageId) => criterionIds.map((criterionId) => mailsOf(seriesOf(standings, villageId, criterionId))))
    .reduce((sum, one) => ({
      belowPlan: sum.belowPlan + one.belowPlan,
      onTransition: sum.onTransition + one.onTransition,
      fixed70: sum.fixed70 + one.fixed70,
    }));

import type { Criterion } from '../../domain/registry/criterion';
import { numberedName } from '../words/labels';

/** Words on the charts of «Tổng hợp xã». */
export const criterionChartTitle = (criterion: Criterion): string => `${numberedName(criterion)}: thực hiện so với kế hoạch`;
export const PERCENT_AXIS = 'Tỷ lệ';
export const PERIOD_AXIS = 'Kỳ báo cáo';

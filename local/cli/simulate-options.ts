import { parseArgs } from 'node:util';
import { parseDay } from '../../src/domain/calendar/day';

/** What to play and where the results go. */
export interface SimulateOptions {
  readonly file: string;
  readonly folder: string;
  /** Whether results may go into a folder that holds something. */
  readonly force: boolean;
  /** Whether `report.json` is printed instead of the table for people. */
  readonly json: boolean;
  /** Past day (yyyy-MM-dd) of which the results tell what was known, or null for the end. */
  readonly asOf: string | null;
}

export const SIMULATE_HELP = `Cách dùng: npm run simulate -- TỆP --out THƯ_MỤC [--force] [--json] [--as-of NGÀY]
  TỆP              kịch bản dạng JSON (ví dụ docs/scenarios/mua-yen-a.json)
  --out THƯ_MỤC    nơi ghi kết quả; phải mới hoặc trống
  --force          cho phép ghi vào thư mục đã có nội dung
  --json           in report.json thay cho bảng tóm tắt
  --as-of NGÀY     chỉ ghi report.json và master.xlsx như đã biết hết ngày đó (ví dụ 2026-10-05)`;

type Read = { readonly options: SimulateOptions } | { readonly problem: string };

const parsed = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: { out: { type: 'string' }, force: { type: 'boolean' }, json: { type: 'boolean' }, 'as-of': { type: 'string' } },
    strict: true,
    allowPositionals: true,
  });

const understood = ({ values, positionals }: ReturnType<typeof parsed>): Read => {
  const [file, extra] = positionals;
  if (file === undefined) return { problem: 'Thiếu tệp kịch bản.' };
  if (extra !== undefined) return { problem: `Chỉ chơi được một tệp mỗi lần; thừa «${extra}».` };
  if (values.out === undefined || values.out.trim() === '') return { problem: 'Thiếu --out và thư mục ghi kết quả.' };
  const given = values['as-of'];
  const asOf = given === undefined ? null : parseDay(given);
  if (given !== undefined && asOf === null) return { problem: `«${given}» chưa phải là một ngày; xin ghi như 2026-10-05.` };
  return { options: { file, folder: values.out, force: values.force === true, json: values.json === true, asOf } };
};

const ABOUT_ARGUMENT = /'([^']+)'/;

/** Reads the arguments after `simulate`; what cannot be understood comes back as a sentence. */
export const readSimulateOptions = (argv: readonly string[]): Read => {
  try {
    return understood(parsed(argv));
  } catch (error) {
    const named = ABOUT_ARGUMENT.exec(String(error))?.[1] ?? argv.join(' ');
    return { problem: `Không hiểu tùy chọn «${named}».` };
  }
};

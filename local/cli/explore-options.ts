import { parseArgs } from 'node:util';

/** Which seeds to play and where a failing schedule goes. */
export interface ExploreOptions {
  readonly seeds: number;
  readonly from: number;
  /** Folder for scenario files of failing seeds. */
  readonly folder: string;
}

export const EXPLORE_HELP = `Cách dùng: npm run explore -- [--seeds SỐ] [--from SỐ] [--out THƯ_MỤC]
  --seeds SỐ       chơi bao nhiêu lịch ngẫu nhiên (mặc định 500)
  --from SỐ        bắt đầu từ số nào (mặc định 1)
  --out THƯ_MỤC    nơi ghi kịch bản của lịch bị lỗi (mặc định tham-do)`;

type Read = { readonly options: ExploreOptions } | { readonly problem: string };

const DEFAULTS = { seeds: '500', from: '1', out: 'tham-do' };

const countOf = (text: string): number | null => (/^[0-9]{1,9}$/.test(text) ? Number(text) : null);

const understood = (values: { readonly [Name in keyof typeof DEFAULTS]?: string | undefined }): Read => {
  const given = { ...DEFAULTS, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) };
  const seeds = countOf(given.seeds);
  const from = countOf(given.from);
  if (seeds === null || seeds === 0) return { problem: `--seeds «${given.seeds}» phải là số nguyên dương.` };
  if (from === null) return { problem: `--from «${given.from}» phải là số nguyên không âm.` };
  return { options: { seeds, from, folder: given.out } };
};

/** Reads the arguments after `explore`; what cannot be understood comes back as a sentence. */
export const readExploreOptions = (argv: readonly string[]): Read => {
  try {
    const options = { seeds: { type: 'string' }, from: { type: 'string' }, out: { type: 'string' } } as const;
    return understood(parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values);
  } catch (error) {
    return { problem: `Không hiểu tùy chọn «${/'([^']+)'/.exec(String(error))?.[1] ?? argv.join(' ')}».` };
  }
};

import type { AccountState, TriggerState } from '../../google/state';
import type { ExecutionRecord, MeterReport } from '../../runtime/meter';
import { page, type Frame } from '../frame/layout';
import { scrollBox } from '../frame/scroll-box';
import { momentText, spanText } from '../frame/vietnam-time';
import { html, type Html } from '../html';
import { runWords } from './run-words';
import { triggerText } from './trigger-words';

/** What runs by itself and what it has cost so far. */
export interface MachineView {
  readonly triggers: readonly TriggerState[];
  readonly meter: MeterReport;
  readonly account: AccountState;
}

const LAST_RUNS = 40;

/** Daily allowances: recipients and trigger run time, per kind of account. */
const ALLOWANCES: Readonly<Record<AccountState['kind'], { readonly mail: number; readonly triggerMinutes: number }>> = {
  gmail: { mail: 100, triggerMinutes: 90 },
  workspace: { mail: 1500, triggerMinutes: 360 },
};

const OUTCOMES: Readonly<Record<ExecutionRecord['outcome'], Html>> = {
  COMPLETED: html`<span class="tag green">Xong</span>`,
  FAILED: html`<span class="tag red">Lỗi</span>`,
  KILLED: html`<span class="tag red">Bị ngắt</span>`,
};

const meterBar = (caption: string, used: number, most: number): Html => html`<li class="gauge">
<span>${caption}</span> <b>${used} / ${most}</b>
<meter min="0" max="${most}" value="${Math.min(used, most)}" aria-label="${caption}"></meter>
</li>`;

const quotas = (view: MachineView): Html => {
  const allowed = ALLOWANCES[view.account.kind];
  const left = view.account.mailLeftOverride;
  return html`<ul class="gauges">
${meterBar('Người nhận thư trong ngày', view.account.mailSent, allowed.mail)}
${meterBar('Phút chạy tự động trong ngày', Math.round(view.account.triggerMillis / 60_000), allowed.triggerMinutes)}
${meterBar('Bộ hẹn giờ', view.triggers.length, 20)}
</ul>
${left !== null && html`<p class="hint">Hạn mức thư đang được giả lập còn ${left} người nhận.</p>`}`;
};

const named = (handler: string): Html => html`${runWords(handler)} <code class="hint">${handler}</code>`;

const triggerRow = (trigger: TriggerState): Html => html`<tr>
<th scope="row">${named(trigger.handler)}</th>
<td>${triggerText(trigger)}</td>
<td>${trigger.nextAt === null ? '–' : momentText(trigger.nextAt)}</td>
<td>${trigger.disabled ? html`<span class="tag red">Đang tắt</span>` : html`<span class="tag green">Hoạt động</span>`}</td>
</tr>`;

const triggers = (view: MachineView): Html =>
  view.triggers.length === 0
    ? html`<p class="empty">Chưa có bộ hẹn giờ nào.</p>`
    : scrollBox('Bộ hẹn giờ', html`<table class="plain"><thead><tr><th scope="col">Việc</th><th scope="col">Chạy khi</th><th scope="col">Lần tới</th><th scope="col">Tình trạng</th></tr></thead>
<tbody>${view.triggers.map(triggerRow)}</tbody></table>`);

const members = (run: ExecutionRecord): Html =>
  run.members.length === 0
    ? html``
    : html`<details><summary>${run.calls} lời gọi</summary><ol class="members">${run.members.map((member) => html`<li><code>${member}</code></li>`)}</ol></details>`;

const runRow = (run: ExecutionRecord): Html => html`<tr>
<td>${momentText(run.at)}</td>
<th scope="row">${named(run.handler)}</th>
<td>${run.trigger ? 'tự động' : 'người bấm'}</td>
<td>${run.members.length === 0 ? String(run.calls) : members(run)}</td>
<td>${spanText(run.virtualMillis)}</td>
<td>${OUTCOMES[run.outcome]}${run.error !== null && html` <span class="lines">${run.error}</span>`}</td>
</tr>`;

const runs = (view: MachineView): Html => {
  const last = [...view.meter.executions].slice(-LAST_RUNS).reverse();
  return last.length === 0
    ? html`<p class="empty">Chưa có lần chạy nào từ khi mở chương trình.</p>`
    : html`<p class="hint">${view.meter.executions.length} lần chạy từ khi mở chương trình; dưới đây là ${last.length} lần gần nhất. Thời gian tính theo mô hình độ trễ của dịch vụ thật.</p>
${scrollBox('Các lần chạy', html`<table class="plain"><thead><tr><th scope="col">Lúc</th><th scope="col">Việc</th><th scope="col">Bởi</th><th scope="col">Lời gọi dịch vụ</th><th scope="col">Thời gian</th><th scope="col">Kết quả</th></tr></thead>
<tbody>${last.map(runRow)}</tbody></table>`)}`;
};

/** Triggers, runs with their service calls, and allowances. */
export const machinePage = (frame: Frame, view: MachineView): Html =>
  page(
    frame,
    html`<section><h2>Hạn mức trong ngày</h2>${quotas(view)}</section>
<section><h2>Bộ hẹn giờ</h2>${triggers(view)}</section>
<section><h2>Các lần chạy</h2>${runs(view)}</section>`,
  );

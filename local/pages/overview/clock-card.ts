import { STOPS } from '../clock/stops';
import { html, type Html } from '../html';

/** Buttons that move the clock; it never moves by itself. */
export const clockCard = (): Html => html`<section class="card clock-card">
<h3>Đồng hồ</h3>
<p>Đồng hồ chỉ chạy khi được bấm. Mỗi lần bấm, các việc tới giờ được làm đúng như khi chạy trên Google.</p>
<form method="post" action="/dong-ho" class="buttons">
${STOPS.map((stop) => html`<button type="submit" name="stop" value="${stop.id}"${stop.id === 'closing' && html` class="main"`}>${stop.caption}</button>`)}
</form>
</section>`;

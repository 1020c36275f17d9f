import { progressShelf } from '../../adapters/progress-shelf';
import { readProgress, type NamesOf, type PageContent } from '../../application/web/read-progress';
import { NOT_NOW_PAGE, OFF_PAGE } from '../../text/web/notice-page';
import type { WebPage } from '../../text/web/page-frame';
import { progressPage } from '../../text/web/progress-page';
import { agencyName, criterionOf, numberedName, villageLabelOf } from '../../text/words/labels';
import { wire } from '../wiring';

/** What of a request is looked at. Whoever calls may send anything. */
interface PageRequest {
  readonly parameter?: { readonly thon?: unknown };
}

/**
 * The public page (docs/DECISIONS.md 28): reads, renders, writes nothing, and needs no call back to the server. It is
 * served with the deployer's rights, hence shows only what `Progress` holds.
 */
export const doGet = (request?: PageRequest): GoogleAppsScript.HTML.HtmlOutput => {
  const page = pageOf(contentNow(), String(request?.parameter?.thon ?? ''));
  return HtmlService.createHtmlOutput(page.html)
    .setTitle(page.title)
    // The tag inside the page is ignored by Google, which frames it (HtmlOutput reference).
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
};

/** A visitor can do nothing about an error and should not see its text; the sweep meets it too, and tells the installer. */
const contentNow = (): PageContent => {
  try {
    return readProgress({ ...wire().services, shelf: progressShelf, namesOf });
  } catch (error) {
    console.error(`doGet: ${error instanceof Error ? error.message : String(error)}`);
    return { kind: 'NOT_NOW' };
  }
};

const namesOf: NamesOf = (registry) => ({
  titleOf: (id) => numberedName(criterionOf(id, registry)),
  agencyOf: (id) => agencyName(criterionOf(id, registry).leadAgency, registry),
  villageName: (id) => villageLabelOf(id, registry),
});

const pageOf = (content: PageContent, key: string): WebPage => {
  switch (content.kind) {
    case 'OFF':
      return OFF_PAGE();
    case 'NOT_NOW':
      return NOT_NOW_PAGE();
    case 'PROGRESS':
      return progressPage(content.progress, key);
  }
};

import { Script } from 'node:vm';

export interface ProjectFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface Call {
  readonly method: string;
  /** Host and path, without the query. */
  readonly place: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Project {
  readonly parentId: string | null;
  files: readonly ProjectFile[];
}

const MANIFEST: ProjectFile = { name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "America/New_York"\n}' };
const CONTENT = /^script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/;

/** The part of Google's interface that clasp uses, in memory; refuses the pushes that Google refuses. */
export class AppsScriptApi {
  readonly projects = new Map<string, Project>();
  readonly books: { readonly id: string; readonly name: string }[] = [];
  readonly calls: Call[] = [];
  /** Whether the account switched the Apps Script API on. */
  enabled = true;
  /** Scripts whose pushes are stored in part only. */
  readonly forgetful = new Set<string>();

  /** A project as it was before anybody pushed. */
  hold(scriptId: string, files: readonly ProjectFile[] = [], parentId: string | null = null): void {
    this.projects.set(scriptId, { parentId, files: [MANIFEST, ...files] });
  }

  /** Files of a project in the order of their names. */
  filesOf(scriptId: string): ProjectFile[] {
    return [...(this.projects.get(scriptId)?.files ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  }

  answer(call: Call): Answer {
    this.calls.push(call);
    if (call.place === 'www.googleapis.com/drive/v3/files') return this.makeBook(call.body as { name: string });
    if (!this.enabled) return refusal(403, 'User has not enabled the Apps Script API. Enable it by visiting the settings, then retry.');
    if (call.place === 'script.googleapis.com/v1/projects') return this.makeProject(call.body as { parentId?: string });
    const [, scriptId] = CONTENT.exec(call.place) ?? [];
    const project = this.projects.get(scriptId ?? '');
    if (scriptId === undefined || project === undefined) return refusal(404, 'Requested entity was not found.');
    if (call.method === 'GET') return { status: 200, body: { scriptId, files: project.files } };
    return this.replace(project, scriptId, (call.body as { files: ProjectFile[] }).files);
  }

  private makeBook({ name }: { readonly name: string }): Answer {
    const id = `book-${this.books.length + 1}`;
    this.books.push({ id, name });
    return { status: 200, body: { id } };
  }

  private makeProject({ parentId }: { readonly parentId?: string }): Answer {
    const scriptId = `script-of-${parentId ?? 'nobody'}`;
    this.hold(scriptId, [], parentId ?? null);
    return { status: 200, body: { scriptId, parentId } };
  }

  private replace(project: Project, scriptId: string, files: readonly ProjectFile[]): Answer {
    const problem = problemOf(files);
    if (problem !== null) return refusal(400, problem);
    project.files = this.forgetful.has(scriptId) ? files.filter(({ type }) => type === 'JSON') : files;
    return { status: 200, body: { scriptId, files: project.files } };
  }
}

const problemOf = (files: readonly ProjectFile[]): string | null => {
  const manifests = files.filter(({ type }) => type === 'JSON');
  if (manifests.length !== 1 || manifests[0]?.name !== 'appsscript') return 'A project must have exactly one manifest file.';
  const broken = files.find(({ type, source }) => type === 'SERVER_JS' && !parses(source));
  return broken === undefined ? null : `Syntax error in file ${broken.name}.gs`;
};

const parses = (source: string): boolean => {
  try {
    new Script(source);
    return true;
  } catch {
    return false;
  }
};

const refusal = (status: number, message: string): Answer => ({ status, body: { error: { code: status, message, errors: [{ message }] } } });

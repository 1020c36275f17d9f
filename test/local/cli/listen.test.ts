import { listen, type Listening } from '../../../local/cli/listen';

const serverOf = (listening: Listening): Extract<Listening, { server: unknown }>['server'] => {
  if ('problem' in listening) throw new Error(listening.problem);
  return listening.server;
};

describe('listen', () => {
  it('listen: port taken, a sentence with another port', async () => {
    const first = serverOf(await listen(0));
    const address = first.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = await listen(port);
    first.close();
    expect(second).toEqual({ problem: expect.stringContaining(`Cổng ${port} đang được chương trình khác dùng`) });
  });

  it('listen: free port, on the loopback only', async () => {
    const server = serverOf(await listen(0));
    const address = server.address();
    server.close();
    expect(address).toMatchObject({ address: '127.0.0.1' });
  });
});

import { deviceOf } from './device';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('The device of a session', () => {
  it('is called by its browser and its system', () => {
    const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0 Safari/537.36`;
    expect(deviceOf(windows)).toEqual({ browser: 'Chrome', system: 'Windows' });
    expect(deviceOf(`${windows} Edg/140.0`)).toEqual({ browser: 'Edge', system: 'Windows' });
  });

  it('is not taken for what it claims to be as well', () => {
    const phone = `Mozilla/5.0 (Linux; Android 14) ${WEBKIT} SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36`;
    expect(deviceOf(phone)).toEqual({ browser: 'Samsung Internet', system: 'Android' });
    const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1';
    expect(deviceOf(ios)).toEqual({ browser: 'Safari', system: 'iPhone' });
  });

  it('may be a program, or nothing that anybody knows', () => {
    expect(deviceOf('curl/7.88.1')).toEqual({ browser: 'curl', system: null });
    expect(deviceOf(null)).toEqual({ browser: null, system: null });
  });
});

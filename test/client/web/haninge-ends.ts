import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import { terms } from '../../domain/forbund/haninge';
import { browse, type Browsing } from './browsing';
import { noon, openWorld, sessionOn, type World } from './world';

/** Haninge's förbund from 2007 on under a charter of its own, and its pages as somebody signed in reads them. */
export class HaningeEnds {
  private cookie = '';

  private constructor(
    readonly world: World,
    readonly browsing: Browsing,
  ) {}

  static async begun(ends: Partial<EndTerms> = {}): Promise<HaningeEnds> {
    const world = await openWorld(noon('2007-01-01'));
    const haninge = new HaningeEnds(world, await browse(world));
    const given = { exercise: false, terms: { ...terms, ends: { ...defaultEnds, ...ends } } };
    await world.form('haninge', given, '2007-01-01');
    await haninge.on('2007-03-01');
    return haninge;
  }

  async on(day: string): Promise<void> {
    await this.world.live(day);
    this.world.setClock(noon(day));
    this.cookie = `session=${sessionOn(day)}`;
    this.browsing.signIn(sessionOn(day));
  }

  async html(path: string): Promise<string> {
    const { cookie } = this;
    return (await this.world.web.request(`http://127.0.0.1:4000${path}`, { headers: { cookie } })).text();
  }

  /** What of it a page does not say. */
  async missing(said: readonly string[], path: string): Promise<string[]> {
    const page = (await this.html(path)).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
    return said.filter((sentence) => !page.includes(sentence));
  }

  async close(): Promise<void> {
    await this.browsing.close();
    await this.world.close();
  }
}

import { Conflict } from '../../../common/domain-error.js';
import type { Channel } from '../../../intake/channels.js';
import type { Case } from '../../case.entity.js';
import type { ReplyTarget } from '../reply.entity.js';
import type { Manager, Way } from './way.js';
import type { WayName } from './way-names.js';

export interface ChosenWay {
  readonly name: WayName;
  readonly target: ReplyTarget;
}

/** Nobody can be written to this way; `channels` are those that work. */
class WayClosed extends Conflict {
  constructor(channel: string, reason: string, channels: readonly string[]) {
    const instead = channels.length > 0 ? `What works: ${channels.join(', ')}.` : 'No other channel works either.';
    super('reply.channel_closed', `This case cannot be answered by ${channel}: ${reason} ${instead}`, { channels });
  }
}

/** Which ways are tried when nobody names one, by how the last text came. The last ones need nobody outside. */
const preferred = (last: Channel | 'social' | null): readonly WayName[] => {
  switch (last) {
    case 'form':
      return ['email', 'form'];
    case 'webhook':
      return ['webhook', 'email', 'api'];
    case 'social':
      return ['social', 'email', 'form'];
    case 'post':
      return ['post'];
    case 'api':
      return ['email', 'api'];
    default:
      return ['email', 'form'];
  }
};

/** The ways back to customers. */
export class Ways {
  private readonly byName: ReadonlyMap<string, Way>;

  constructor(ways: readonly Way[]) {
    this.byName = new Map(ways.map((way) => [way.name, way]));
  }

  of(name: WayName): Way {
    const way = this.byName.get(name);
    if (!way) throw new Error(`There is no way ${name}.`);
    return way;
  }

  /** The way that was asked for, or the best that is open. Throws `reply.channel_closed`, naming what works. */
  async choose(manager: Manager, subject: Case, asked: Channel | undefined, last: Channel | null): Promise<ChosenWay> {
    const wanted = asked === undefined ? preferred(last) : [asked];
    let reason = '';
    for (const name of wanted) {
      const way = this.byName.get(name);
      const opening = way && (await way.opening(manager, subject));
      if (opening && 'target' in opening) return { name: way.name, target: opening.target };
      reason ||= opening?.closed ?? 'Redress cannot write there.';
    }
    throw new WayClosed(asked ?? last ?? 'any channel', reason, await this.open(manager, subject));
  }

  /** Every way that is open for a case. */
  async open(manager: Manager, subject: Case): Promise<WayName[]> {
    const ways = [...this.byName.values()];
    const openings = await Promise.all(ways.map((way) => way.opening(manager, subject)));
    return ways.filter((_, index) => 'target' in (openings[index] ?? {})).map(({ name }) => name);
  }
}

import { Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { SearchRebuildService } from './search-rebuild.service.js';
import { rebuildView, searchPage, type SearchQuery, searchQuery } from './search.schema.js';
import { SearchService } from './search.service.js';

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(
    @Inject(SearchService) private readonly searching: SearchService,
    @Inject(SearchRebuildService) private readonly rebuilding: SearchRebuildService,
  ) {}

  @Get()
  @Allow('search.read')
  @Answers(200, searchPage, 'What goes by exactly that first, then the best of the latest; a page may be short while there is more')
  search(@CurrentActor() actor: Actor, @Query({ schema: searchQuery }) query: SearchQuery) {
    return this.searching.search(actor, query);
  }

  @Post('rebuild')
  @Allow('search.manage')
  @Answers(202, rebuildView, 'Goes through everything once more; what is indexed stays findable meanwhile')
  rebuild(@CurrentActor() actor: Actor) {
    return this.rebuilding.start(actor);
  }
}

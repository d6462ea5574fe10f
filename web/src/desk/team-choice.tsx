import { Select } from '@mantine/core';
import { useTeams } from '../session/teams.queries.js';
import { t } from '../texts/t.js';

interface Props {
  teamId: string | null;
  onChange: (teamId: string | null) => void;
  error?: string;
}

/** Whose it is: a team's, or everybody's. */
export function TeamChoice({ teamId, onChange, error }: Props) {
  const teams = useTeams().data?.items ?? [];
  return (
    <Select
      label={t('Whose it is')}
      data={[{ value: '', label: t('Everybody’s') }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      value={teamId ?? ''}
      onChange={(value) => onChange(value || null)}
      error={error}
    />
  );
}

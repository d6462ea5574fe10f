import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { fieldError, problemOf } from '../api/problem.js';
import { useDocumentTitle } from '../layout/document-title.js';
import { Mark } from '../layout/mark.js';
import { useSignIn } from './session.queries.js';
import { t } from '../texts/t.js';
import classes from './sign-in.module.css';

/** Only paths of this console: an address from outside must not decide where people land. */
const safePath = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/cases');

export function SignInPage() {
  useDocumentTitle(t('Sign in'));
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(
      { email, password },
      { onSuccess: () => void navigate(safePath(search.get('next')), { replace: true }) },
    );
  };

  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.brand}>
          <Mark size={34} />
          <h1>{t('Sign in to Redress')}</h1>
        </div>
        {signIn.isError && (
          <Alert color="red" variant="light" role="alert">
            {problemOf(signIn.error).message}
          </Alert>
        )}
        <TextInput
          label={t('E-mail')}
          type="email"
          name="email"
          autoComplete="username"
          required
          autoFocus
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={fieldError(signIn.error, '/email')}
        />
        <PasswordInput
          label={t('Password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={fieldError(signIn.error, '/password')}
        />
        <Button type="submit" size="sm" fullWidth loading={signIn.isPending} mt={4}>
          {t('Sign in')}
        </Button>
        <p className={classes.note}>
          {t('Forgotten your password? An administrator can set a new one under Settings, Staff.')}
        </p>
      </form>
    </main>
  );
}

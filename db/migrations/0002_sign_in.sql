-- Sign-in, as better-auth 1.7.7 keeps it (hence the camelCase), with what it leaves open closed: ids are uuid, one
-- membership per person and organisation, mail addresses in lower case.
create table auth."user" (
  id              uuid primary key default gen_random_uuid(),
  name            text not null,
  email           text not null unique check (email = lower(email)),
  "emailVerified" boolean not null default false,
  image           text,
  "createdAt"     timestamptz not null default now(),
  "updatedAt"     timestamptz not null default now()
);

-- No foreign key on the active organisation: it says where a person stood last, never that they belong there.
create table auth.session (
  id                     uuid primary key default gen_random_uuid(),
  "userId"               uuid not null references auth."user" on delete cascade,
  token                  text not null unique,
  "expiresAt"            timestamptz not null,
  "ipAddress"            text,
  "userAgent"            text,
  "activeOrganizationId" uuid,
  "createdAt"            timestamptz not null default now(),
  "updatedAt"            timestamptz not null default now()
);
create index on auth.session ("userId");
create index on auth.session ("expiresAt");

create table auth.account (
  id                      uuid primary key default gen_random_uuid(),
  "userId"                uuid not null references auth."user" on delete cascade,
  "accountId"             text not null,
  "providerId"            text not null,
  password                text,
  "accessToken"           text,
  "refreshToken"          text,
  "idToken"               text,
  "accessTokenExpiresAt"  timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope                   text,
  "createdAt"             timestamptz not null default now(),
  "updatedAt"             timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index on auth.account ("userId");

create table auth.verification (
  id          uuid primary key default gen_random_uuid(),
  identifier  text not null,
  value       text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.verification (identifier);
create index on auth.verification ("expiresAt");

create table auth.organization (
  id          uuid primary key default gen_random_uuid(),
  name        text not null,
  slug        text not null unique,
  logo        text,
  metadata    text,
  "createdAt" timestamptz not null default now()
);

-- role: the portal's roles, separated by commas.
create table auth.member (
  id               uuid primary key default gen_random_uuid(),
  "organizationId" uuid not null references auth.organization on delete cascade,
  "userId"         uuid not null references auth."user" on delete cascade,
  role             text not null,
  "createdAt"      timestamptz not null default now(),
  unique ("organizationId", "userId")
);
create index on auth.member ("userId");

create table auth.invitation (
  id               uuid primary key default gen_random_uuid(),
  "organizationId" uuid not null references auth.organization on delete cascade,
  email            text not null check (email = lower(email)),
  role             text,
  status           text not null,
  "expiresAt"      timestamptz not null,
  "inviterId"      uuid not null references auth."user" on delete cascade,
  "createdAt"      timestamptz not null default now()
);
create index on auth.invitation ("organizationId");
create index on auth.invitation (email);

-- Requests to better-auth's own addresses, counted by it.
create table auth."rateLimit" (
  id            uuid primary key default gen_random_uuid(),
  key           text not null unique,
  count         integer not null,
  "lastRequest" bigint not null
);

-- Attempts to sign in, per account, address and device, as rate-limiter-flexible counts them; expire is in milliseconds.
create table auth.attempt (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index on auth.attempt (expire);

using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.WhatIf;

internal sealed record ChangedAnswer(Guid User, Guid Node, string Verb, Decision Before, Decision After);

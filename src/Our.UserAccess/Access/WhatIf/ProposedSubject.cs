using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>For whom a rule would be; no id for everyone.</summary>
internal sealed record ProposedSubject(SubjectKind Kind, Guid? Id = null)
{
    public bool IsComplete => Kind == SubjectKind.Everyone == Id is null;

    public RuleSubject ToFact() => Kind switch
    {
        SubjectKind.User => RuleSubject.User(Id.GetValueOrDefault()),
        SubjectKind.Group => RuleSubject.Group(Id.GetValueOrDefault()),
        _ => RuleSubject.Everyone,
    };
}

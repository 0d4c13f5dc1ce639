using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Changes;

/// <summary>Rules that come and go, by subject, so that each subject's lists are made anew once.</summary>
internal sealed class RuleChanges
{
    private readonly Dictionary<(SubjectKind Kind, int Index), SubjectChanges> _bySubject = [];

    public void Add(Clause clause) => Of(clause).Add(clause);

    public void Remove(Clause clause) => Of(clause).Remove(clause);

    /// <summary>Puts the changes into users and groups, and answers the rules for everyone.</summary>
    public RuleBook Apply(RuleBook everyone, KeyedTableBuilder<User> users, KeyedTableBuilder<Group> groups)
    {
        foreach (var ((kind, index), changes) in _bySubject)
        {
            switch (kind)
            {
                case SubjectKind.User:
                    ref var user = ref users.Edit(index);
                    user = user with { Rules = changes.Apply(user.Rules) };
                    break;
                case SubjectKind.Group:
                    ref var group = ref groups.Edit(index);
                    group = group with { Rules = changes.Apply(group.Rules) };
                    break;
                default:
                    everyone = changes.Apply(everyone);
                    break;
            }
        }

        _bySubject.Clear();
        return everyone;
    }

    private SubjectChanges Of(Clause clause)
    {
        var subject = (clause.SubjectKind, clause.Subject);
        if (!_bySubject.TryGetValue(subject, out var changes))
        {
            _bySubject.Add(subject, changes = new SubjectChanges());
        }

        return changes;
    }
}

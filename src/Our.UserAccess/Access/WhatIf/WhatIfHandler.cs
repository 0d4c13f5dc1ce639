using Our.UserAccess.Access.Sentences;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>Makes proposed changes on a copy of the facts, and compares answers for those whom they concern.</summary>
internal sealed class WhatIfHandler(IAccessFacts facts, WhatIfPlaces places, AccessPlaces within, IUserDirectory users, INodeDirectory nodes, TimeProvider clock)
{
    private const int MostItems = 500;

    public async Task<Outcome<WhatIfResult>> HandleAsync(WhatIfBody body, CancellationToken cancellationToken)
    {
        if (Check(body) is Failure wrong)
        {
            return wrong;
        }

        if (facts.Current is not AccessSnapshot before)
        {
            return AccessFailures.FactsMissing;
        }

        DateTimeOffset at = body.At ?? clock.GetUtcNow();
        AccessSnapshot after = before.With(changed => Make(body, changed, at));
        var comparison = new WhatIfComparison(before, after, at);
        ChangedAnswer[] changed = [.. comparison.Run(Concerned(body), await places.OfAsync(body, before, after, at, cancellationToken))];
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync([.. changed.Select(answer => answer.User).Distinct()]);
        Func<Guid, bool> isCovered = await within.CoveredAsync();
        ChangedAnswer[] visible = [.. changed.Where(answer => names.ContainsKey(answer.User) && isCovered(answer.Node))];
        return new WhatIfResult(
            comparison.Compared,
            visible.Count(answer => answer.After.IsAllowed),
            visible.Count(answer => !answer.After.IsAllowed),
            Items([.. visible.Take(MostItems)], names));
    }

    private static Failure? Check(WhatIfBody body)
    {
        var errors = new FieldErrors();
        int count = (body.Assignments?.Count ?? 0) + (body.Rules?.Count ?? 0);
        errors.AddIf(count == 0, "assignments", "'assignments' or 'rules' must hold a change: there is nothing to compare.");
        errors.AddIf(count > WhatIfBody.Most, "assignments", $"'assignments' and 'rules' may hold {WhatIfBody.Most} changes at most.");
        errors.AddIf(
            body.Assignments?.Any(assignment => assignment is not { IsComplete: true }) ?? false,
            "assignments",
            "'assignments' need userId and groupId, an id to be removed, and an end after their beginning.");
        errors.AddIf(
            body.Rules?.Any(rule => rule is not { IsComplete: true }) ?? false,
            "rules",
            "'rules' need a subject (an id unless it is everyone), verbs and an effect, an id to be removed, and an end after their beginning.");
        return errors.ToFailure();
    }

    private static void Make(WhatIfBody body, AccessSnapshotBuilder changed, DateTimeOffset at)
    {
        foreach (ProposedAssignment assignment in body.Assignments ?? [])
        {
            changed.PutAssignment(assignment.ToFact(at));
        }

        foreach (ProposedRule rule in body.Rules ?? [])
        {
            if (rule.Remove)
            {
                changed.RemoveRule(rule.Id.GetValueOrDefault());
            }
            else
            {
                changed.PutRule(rule.ToFact());
            }
        }
    }

    /// <summary>Null for everybody, since a rule for a group or for everyone may concern anybody.</summary>
    private static HashSet<Guid>? Concerned(WhatIfBody body) => (body.Rules ?? []).All(rule => rule.Subject!.Kind == SubjectKind.User)
        ? [.. (body.Rules ?? []).Select(rule => rule.Subject!.Id.GetValueOrDefault()), .. (body.Assignments ?? []).Select(one => one.UserId.GetValueOrDefault())]
        : null;

    private WhatIfItem[] Items(IReadOnlyCollection<ChangedAnswer> answers, IReadOnlyDictionary<Guid, string> names)
    {
        IReadOnlyDictionary<Guid, NodeInfo> named = nodes.Find([.. answers.Select(answer => answer.Node).Distinct()]);
        return [.. answers.Select(answer => new WhatIfItem
        {
            UserId = answer.User,
            UserName = names[answer.User],
            NodeId = answer.Node,
            NodeName = named.GetValueOrDefault(answer.Node)?.Name ?? string.Empty,
            Verb = answer.Verb,
            VerbTitle = VerbTitles.Title(answer.Verb),
            Before = answer.Before.Verdict,
            BeforeLayer = answer.Before.Layer,
            After = answer.After.Verdict,
            AfterLayer = answer.After.Layer,
        })];
    }
}

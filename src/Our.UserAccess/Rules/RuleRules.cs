using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Rules;

/// <summary>What a rule must be like.</summary>
internal sealed class RuleRules(INodeDirectory nodes, IPrincipalNames names)
{
    private const int MaxVerb = 200;
    private const int MaxEntries = 200;

    /// <summary>Null when the rule may be stored.</summary>
    public async Task<Failure?> CheckAsync(RuleBody body, AccessRule rule)
    {
        var errors = new FieldErrors();
        await CheckSubjectAsync(errors, body);
        CheckVerbs(errors, rule);
        CheckPlace(errors, rule);
        errors.AddIf(body.Effect is null, "effect", "'effect' is needed: allow or deny.");
        ReasonRule.Add(errors, rule.Reason);
        errors.AddIf(rule.Until <= rule.From, "until", "'until' must be later than 'from'.");
        errors.AddIf(rule.DocumentTypes.Count > MaxEntries, "documentTypes", $"'documentTypes' may name {MaxEntries} at most.");
        errors.AddIf(rule.Cultures.Count > MaxEntries, "cultures", $"'cultures' may name {MaxEntries} at most.");
        return errors.ToFailure();
    }

    private async Task CheckSubjectAsync(FieldErrors errors, RuleBody body)
    {
        const string Field = "subject";
        switch (body.Subject)
        {
            case null:
                errors.Add(Field, "'subject' is needed: a user, a group or everyone.");
                break;
            case { Kind: SubjectKind.Everyone, Id: not null }:
                errors.Add(Field, "'subject' everyone takes no id.");
                break;
            case { Kind: SubjectKind.User, Id: var user }:
                errors.AddIf(user == names.SuperUser, Field, "'subject' names Umbraco's super user, the way back in: no rule touches it.");
                errors.AddIf(user is null || (await names.OfUsersAsync([user.Value])).Count == 0, Field, "'subject' names no user.");
                break;
            case { Kind: SubjectKind.Group, Id: var group }:
                errors.AddIf(group is null || (await names.OfGroupsAsync([group.Value])).Count == 0, Field, "'subject' names no user group.");
                break;
        }
    }

    // Whether anybody knows the verb does not matter: packages bring their own, and come and go.
    private static void CheckVerbs(FieldErrors errors, AccessRule rule)
    {
        errors.AddIf(rule.Verbs.Count == 0, "verbs", "'verbs' must name at least one verb, or * for all.");
        errors.AddIf(rule.Verbs.Count > MaxEntries, "verbs", $"'verbs' may name {MaxEntries} at most.");
        errors.AddIf(rule.Verbs.Any(verb => verb.Length is 0 or > MaxVerb), "verbs", $"'verbs' takes words of 1 to {MaxVerb} characters.");
        errors.AddIf(rule.Verbs.Contains(RuleFact.AllVerbs) && rule.Verbs.Count > 1, "verbs", "'verbs' takes * alone: it stands for all verbs.");
    }

    private void CheckPlace(FieldErrors errors, AccessRule rule)
    {
        if (rule.NodeId is not { } id)
        {
            errors.AddIf(rule.Reach != Reach.Branch, "reach", "'reach' of a rule for the whole site is branch.");
            return;
        }

        NodeInfo? node = nodes.Find([id]).GetValueOrDefault(id);
        errors.AddIf(node is null, "nodeId", "'nodeId' names no document and no media item.");
        errors.AddIf(
            node is { Kind: NodeKind.Media } && rule.DocumentTypes.Count + rule.Cultures.Count > 0,
            "nodeId",
            $"'nodeId' names the media item {node?.Name}; document types and cultures are conditions of documents.");
    }
}

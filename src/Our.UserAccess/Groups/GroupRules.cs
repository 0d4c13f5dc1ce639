using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups;

/// <summary>What a user group must be like, by Umbraco's rules and the widths of its columns.</summary>
internal sealed class GroupRules(IGroupStore store, INodeDirectory nodes, ISensitiveDataGroup sensitive)
{
    public const int MaxName = 200;
    private const int MaxSection = 50;
    private const int MaxVerb = 255;
    private const int MaxText = 2000;
    private const int MaxEntries = 2000;

    /// <summary>Null when the group may be stored.</summary>
    /// <param name="id">The group; a new key for a new one.</param>
    /// <param name="draft">As it is to be.</param>
    /// <param name="before">As it is; null for a new one.</param>
    public async Task<Failure?> CheckAsync(Guid id, GroupDraft draft, GroupDetail? before)
    {
        var errors = new FieldErrors();
        CheckTexts(errors, draft);
        CheckNaming(errors, draft, before, [.. (await store.NamesAsync()).Where(other => other.Id != id)]);
        CheckVerbs(errors, draft);
        CheckStartNode(errors, "documentStartNodeId", draft.DocumentStartNodeId, before?.DocumentStartNode?.Id, NodeKind.Document);
        CheckStartNode(errors, "mediaStartNodeId", draft.MediaStartNodeId, before?.MediaStartNode?.Id, NodeKind.Media);
        CheckGranular(errors, draft, before);
        foreach (string language in await store.UnknownLanguagesAsync([.. draft.Languages]))
        {
            errors.Add("languages", $"'languages' names {language}, and there is no such language.");
        }

        return errors.ToFailure();
    }

    private static void CheckTexts(FieldErrors errors, GroupDraft draft)
    {
        errors.AddIf(string.IsNullOrWhiteSpace(draft.Name), "name", "'name' is needed: it is what people call the group.");
        errors.AddIf(draft.Name.Length > MaxName, "name", $"'name' may have {MaxName} characters at most.");
        errors.AddIf(draft.Alias.Length > MaxName, "alias", $"'alias' may have {MaxName} characters at most.");
        errors.AddIf(draft.Icon?.Length > MaxVerb, "icon", $"'icon' may have {MaxVerb} characters at most.");
        errors.AddIf(draft.Description?.Length > MaxText, "description", $"'description' may have {MaxText} characters at most.");
    }

    private void CheckNaming(FieldErrors errors, GroupDraft draft, GroupDetail? before, GroupName[] others)
    {
        errors.AddIf(
            others.Any(other => string.Equals(other.Name, draft.Name, StringComparison.OrdinalIgnoreCase)),
            "name",
            $"'name' {draft.Name} is taken by another group.");
        errors.AddIf(
            before?.Id == sensitive.Id && !string.Equals(before.Name, draft.Name, StringComparison.Ordinal),
            "name",
            "'name' cannot be changed: this group decides who sees sensitive data, and everybody must recognise it.");
        if (string.Equals(before?.Alias, draft.Alias, StringComparison.Ordinal))
        {
            return;
        }

        string kept = store.SafeAlias(draft.Alias);
        errors.AddIf(before is { IsProtected: true }, "alias", "'alias' cannot be changed: this is one of Umbraco's own groups.");
        errors.AddIf(
            !string.Equals(kept, draft.Alias, StringComparison.Ordinal),
            "alias",
            kept.Length == 0 ? "'alias' takes letters and digits, and begins with a letter." : $"'alias' takes letters and digits, and begins with a letter: {kept} would do.");
        errors.AddIf(
            others.Any(other => string.Equals(other.Alias, draft.Alias, StringComparison.OrdinalIgnoreCase)),
            "alias",
            $"'alias' {draft.Alias} is taken by another group.");
    }

    private static void CheckVerbs(FieldErrors errors, GroupDraft draft)
    {
        errors.AddIf(draft.Sections.Any(alias => alias.Length is 0 or > MaxSection), "sections", $"'sections' takes aliases of 1 to {MaxSection} characters.");
        errors.AddIf(draft.Permissions.Any(verb => verb.Length is 0 or > MaxVerb), "permissions", $"'permissions' takes verbs of 1 to {MaxVerb} characters.");
        errors.AddIf(draft.Permissions.Count > MaxEntries, "permissions", $"'permissions' takes {MaxEntries} verbs at most.");
    }

    // One that was there before may have gone to the recycle bin meanwhile: that is no reason to refuse another change.
    private void CheckStartNode(FieldErrors errors, string field, Guid? id, Guid? before, NodeKind kind)
    {
        if (id is not { } key || key == before)
        {
            return;
        }

        NodeInfo? node = nodes.Find([key]).GetValueOrDefault(key);
        errors.AddIf(node is null, field, $"'{field}' names {key}, and there is no such node.");
        errors.AddIf(node is not null && node.Kind != kind, field, $"'{field}' names {node?.Name}, which is in the other tree.");
        errors.AddIf(node is { IsTrashed: true }, field, $"'{field}' names {node?.Name}, which is in the recycle bin.");
    }

    private void CheckGranular(FieldErrors errors, GroupDraft draft, GroupDetail? before)
    {
        const string Field = "granularPermissions";
        IReadOnlyList<GranularDraft> entries = draft.GranularPermissions;
        errors.AddIf(entries.Count > MaxEntries, Field, $"'{Field}' takes {MaxEntries} entries at most.");
        errors.AddIf(entries.Any(entry => entry.Context.Length is 0 or > MaxVerb), Field, $"'{Field}' takes entries with a context.");
        errors.AddIf(entries.Any(entry => entry.Verbs.Any(verb => verb.Length > MaxVerb)), Field, $"'{Field}' takes verbs of {MaxVerb} characters at most.");
        errors.AddIf(
            entries.Any(entry => entry.Context is GranularContext.Document or GranularContext.PropertyValue && entry.NodeId is null),
            Field,
            $"'{Field}' has an entry that needs a node.");

        HashSet<Guid> kept = [.. before?.GranularPermissions.Select(entry => entry.NodeId).OfType<Guid>() ?? []];
        Guid[] added = [.. entries.Where(entry => entry.Context == GranularContext.Document).Select(entry => entry.NodeId).OfType<Guid>().Where(id => !kept.Contains(id))];
        IReadOnlyDictionary<Guid, NodeInfo> found = nodes.Find(added);
        foreach (Guid id in added.Where(id => found.GetValueOrDefault(id)?.Kind != NodeKind.Document))
        {
            errors.Add(Field, $"'{Field}' names {id}, and there is no such document.");
        }
    }
}

using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Properties;

/// <summary>One change, made twice: to the case as it is written, and to the engine as an increment.</summary>
internal sealed record WorldChange(string What, Case After, Action<AccessSnapshotBuilder> Tell)
{
    public static WorldChange Any(Case before, CaseFacts facts, WorldGenerator random, int number)
    {
        Func<WorldChange?>[] kinds =
        [
            () => AddRule(before, facts, random, number),
            () => RemoveRule(before, facts, random),
            () => ReplaceUser(before, facts, random),
            () => ReplaceGroup(before, facts, random),
            () => ReplaceWorkspace(before, facts, random),
            () => AddNode(before, facts, random, number),
            () => MoveNode(before, facts, random),
            () => TrashNode(before, facts, random),
            () => RemoveNode(before, facts, random),
            () => new WorldChange("switch", before with { ScopeGroupsToStartNodes = !before.ScopeGroupsToStartNodes }, builder => builder.ScopeGroupsToStartNodes ^= true),
        ];
        WorldChange? change = null;
        while (change is null)
        {
            change = random.One(kinds)();
        }

        return change;
    }

    private static WorldChange AddRule(Case before, CaseFacts facts, WorldGenerator random, int number)
    {
        var rule = random.Rule(100 + number, [.. before.Nodes], [.. before.Groups], [.. before.Users]);
        if (before.Rules.Count > 0 && random.Chance(30))
        {
            // The same id again: another subject, another node.
            rule = rule with { Id = random.One(before.Rules).Id };
        }

        return new WorldChange($"put rule {rule.Id}", before with { Rules = [.. before.Rules.Where(one => one.Id != rule.Id), rule] }, builder => builder.PutRule(facts.Fact(rule)));
    }

    private static WorldChange? RemoveRule(Case before, CaseFacts facts, WorldGenerator random)
    {
        if (before.Rules.Count == 0)
        {
            return null;
        }

        var rule = random.One(before.Rules);
        return new WorldChange($"remove rule {rule.Id}", before with { Rules = [.. before.Rules.Where(one => one != rule)] }, builder => builder.RemoveRule(facts.Rule(rule.Id)));
    }

    private static WorldChange ReplaceUser(Case before, CaseFacts facts, WorldGenerator random)
    {
        var user = random.One(before.Users) with { Memberships = [random.One(before.Groups).Alias], State = UserState.Active };
        return new WorldChange($"put user {user.Id}", before with { Users = [.. before.Users.Where(one => one.Id != user.Id), user] }, builder => builder.PutUser(facts.Fact(user)));
    }

    private static WorldChange ReplaceGroup(Case before, CaseFacts facts, WorldGenerator random)
    {
        var group = random.One(before.Groups) with { StartNode = random.One([.. before.Nodes.Select(node => node.Id), Case.Root]), Permissions = ["Read", "Brand.New"] };
        return new WorldChange($"put group {group.Alias}", before with { Groups = [.. before.Groups.Where(one => one.Alias != group.Alias), group] }, builder => builder.PutGroup(facts.Fact(group)));
    }

    private static WorldChange? ReplaceWorkspace(Case before, CaseFacts facts, WorldGenerator random)
    {
        if (before.Workspaces.Count == 0)
        {
            return null;
        }

        var workspace = random.One(before.Workspaces) with { Roots = [random.One(before.Nodes).Id] };
        return new WorldChange($"put workspace {workspace.Id}", before with { Workspaces = [.. before.Workspaces.Where(one => one.Id != workspace.Id), workspace] }, builder => builder.PutWorkspace(facts.Fact(workspace)));
    }

    private static WorldChange AddNode(Case before, CaseFacts facts, WorldGenerator random, int number)
    {
        var parent = random.One(before.Nodes);
        var isBack = random.Chance(25) && before.Nodes.All(node => node.Id != "gone");
        var node = new CaseNode(isBack ? "gone" : $"new{number}", parent.Id, parent.Kind, false);
        return new WorldChange($"add node {node.Id} below {parent.Id}", before with { Nodes = [.. before.Nodes, node] }, builder => builder.PutNode(facts.Fact(node)));
    }

    private static WorldChange? MoveNode(Case before, CaseFacts facts, WorldGenerator random)
    {
        var (node, parent) = (random.One(before.Nodes), random.One(before.Nodes));
        return node.Kind != parent.Kind || Branch(before, node).Contains(parent)
            ? null
            : Replace($"move {node.Id} below {parent.Id}", before, node, node with { Parent = parent.Id, IsTrashed = false }, facts);
    }

    private static WorldChange TrashNode(Case before, CaseFacts facts, WorldGenerator random)
    {
        var node = random.One(before.Nodes);
        return Replace($"trash {node.Id}", before, node, node with { Parent = null, IsTrashed = true }, facts);
    }

    private static WorldChange? RemoveNode(Case before, CaseFacts facts, WorldGenerator random)
    {
        var node = random.One(before.Nodes);
        var branch = Branch(before, node);
        return branch.Count == before.Nodes.Count
            ? null
            : new WorldChange($"remove node {node.Id}", before with { Nodes = [.. before.Nodes.Except(branch)] }, builder => builder.RemoveNode(facts.Node(node.Id)));
    }

    private static WorldChange Replace(string what, Case before, CaseNode old, CaseNode node, CaseFacts facts) =>
        new(what, before with { Nodes = [.. before.Nodes.Select(one => one == old ? node : one)] }, builder => builder.PutNode(facts.Fact(node)));

    private static List<CaseNode> Branch(Case world, CaseNode top)
    {
        var branch = new List<CaseNode> { top };
        for (var i = 0; i < branch.Count; i++)
        {
            branch.AddRange(world.Nodes.Where(node => node.Parent == branch[i].Id));
        }

        return branch;
    }
}

using System.Text.RegularExpressions;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>Users and groups of Umbraco's as the trail has them. Pure.</summary>
internal static partial class PastPrincipals
{
    /// <param name="past">All that is recorded of the user.</param>
    /// <param name="started">Their own start nodes of now, where the trail knows of no others.</param>
    public static UserFact User(PastSubject past, Func<NodeKind, IReadOnlyList<StartNode>> started)
    {
        var fields = new PastFields(past.Fields);
        return new UserFact(past.Id)
        {
            State = State(fields),
            Memberships = fields.Ids(UserFields.Groups, []),
            DocumentStartNodes = Starts(fields, UserFields.DocumentStartNodes, UserFields.OwnDocumentStartNodes, NodeKind.Document, started),
            MediaStartNodes = Starts(fields, UserFields.MediaStartNodes, UserFields.OwnMediaStartNodes, NodeKind.Media, started),
        };
    }

    public static GroupFact Group(PastSubject past)
    {
        var fields = new PastFields(past.Fields);
        return new GroupFact(past.Id)
        {
            Verbs = fields.Texts(GroupFields.Permissions, []),
            Granular = fields.Texts(GroupFields.GranularPermissions, []).Select(text => Placed().Match(text)).Where(placed => placed.Success)
                .GroupBy(placed => Guid.Parse(placed.Groups["node"].Value), placed => placed.Groups["verb"].Value)
                .ToDictionary(node => node.Key, node => (IReadOnlyCollection<string>)[.. node.Where(verb => verb != GroupFields.Nothing)]),
            DocumentStartNode = Start(fields, GroupFields.DocumentStartNode),
            MediaStartNode = Start(fields, GroupFields.MediaStartNode),
        };
    }

    private static UserState State(PastFields fields) => (fields.Flag(UserFields.IsLockedOut, now: false), fields.Flag(UserFields.IsEnabled, now: true)) switch
    {
        (true, _) => UserState.LockedOut,
        (_, false) => UserState.Disabled,
        _ => UserState.Active,
    };

    private static IReadOnlyList<StartNode> Starts(PastFields fields, string native, string own, NodeKind kind, Func<NodeKind, IReadOnlyList<StartNode>> started)
    {
        string field = fields.Text(own) is null ? native : own;
        return
        [
            .. fields.Ids(field, [.. started(kind).Select(start => start.Node ?? WellKnownNodes.Root(kind))])
                .Select(key => key == WellKnownNodes.Root(kind) ? StartNode.Root : StartNode.At(key)),
        ];
    }

    private static StartNode? Start(PastFields fields, string field) => (fields.Id(field, now: null), fields.Text(field)) switch
    {
        ({ } node, _) => StartNode.At(node),
        (_, GroupFields.Root) => StartNode.Root,
        _ => null,
    };

    // Only documents take part in Umbraco's answer: their key stands in brackets behind their name, or behind their context.
    [GeneratedRegex(@"^(?:.*\((?<node>[0-9a-fA-F-]{36})\)|Document (?<node>[0-9a-fA-F-]{36})): (?<verb>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placed();
}

using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Questions;

/// <summary>One node and verb for every user. What a group says there is read once, then users only combine it.</summary>
internal sealed class WhoReader
{
    private readonly Register _register;
    private readonly NodeTree _tree;
    private readonly Asked _asked;
    private readonly NodeKind _kind;
    private readonly Nearest _everyoneGuardrail;
    private readonly Nearest _everyone;
    private readonly GroupVoice[] _groups;
    private readonly PlaceVoice[] _workspaces;

    public WhoReader(Register register, NodeTree tree, Asked asked)
    {
        (_register, _tree, _asked, _kind) = (register, tree, asked, tree.Layout.KindAt(asked.Position));
        _everyoneGuardrail.Read(register.Everyone.Guardrails.On(tree), asked);
        _everyone.Read(register.Everyone.Rules.On(tree), asked);
        _groups = Voices(register.Groups.Rows.Count, index => new GroupVoice(register.Groups.Rows[index], tree, asked, _kind));
        _workspaces = Voices(register.Workspaces.Rows.Count, index => new PlaceVoice(register.Workspaces.Rows[index], tree, asked.Position, _kind));
    }

    public static IReadOnlyList<UserDecision> Nobody(Register register) => Read(register, _ => Decision.Deny(Layer.Unknown));

    public IReadOnlyList<UserDecision> Read() => Read(_register, Decide);

    private static T[] Voices<T>(int count, Func<int, T> voice)
    {
        var voices = new T[count];
        for (var index = 0; index < count; index++)
        {
            voices[index] = voice(index);
        }

        return voices;
    }

    private static List<UserDecision> Read(Register register, Func<User, Decision> decide)
    {
        var users = register.Users.Rows;
        var decisions = new List<UserDecision>(users.Count);
        for (var index = 0; index < users.Count; index++)
        {
            if (users[index].IsKnown)
            {
                decisions.Add(new UserDecision(users[index].Key, decide(users[index])));
            }
        }

        return decisions;
    }

    private Decision Decide(User user)
    {
        if (UserStates.Refuses(user) is { } refusal)
        {
            return Decision.Deny(refusal);
        }

        var heard = new WhoHeard(_everyoneGuardrail, _everyone);
        Hear(user, ref heard);
        if (user.Starts(_kind).Length > 0)
        {
            heard.IsReached = IsReachedByOwnNodes(user);
        }

        return user.IsSuper
            ? heard.WithoutRules(_kind)
            : heard.Decide(user.Rules, _tree, _asked, _kind);
    }

    private void Hear(User user, ref WhoHeard heard)
    {
        foreach (var membership in user.Memberships)
        {
            if (user.IsSuper || !user.IsAssigned(membership))
            {
                HearEverywhere(_groups[membership], ref heard);
            }
        }

        foreach (var assignment in user.IsSuper ? [] : user.Assignments)
        {
            if (!assignment.Window.Contains(_asked.At))
            {
                continue;
            }

            if (assignment.Workspace == Assignment.Everywhere)
            {
                HearEverywhere(_groups[assignment.Group], ref heard);
            }
            else
            {
                heard.Hear(_groups[assignment.Group], _workspaces[assignment.Workspace]);
            }
        }
    }

    private void HearEverywhere(in GroupVoice group, ref WhoHeard heard) =>
        heard.Hear(group, new PlaceVoice(!_register.ScopeGroupsToStartNodes || group.IsInStart, true));

    private bool IsReachedByOwnNodes(User user) =>
        StartNodeReader.Effective(user, GrantReader.At(_register, user, _asked.At), _kind, _tree)
            .Exists(offer => offer.Place.Contains(_asked.Position));
}

using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Decisions.Tree;
using Our.UserAccess.Decisions.Turning;
using Our.UserAccess.Decisions.Views;

namespace Our.UserAccess.Decisions;

/// <summary>
/// One version of all facts, and every question that can be asked of it. Immutable: whoever holds it gets answers that
/// agree with each other, whatever changes meanwhile. Safe for any number of threads, without locks.
/// </summary>
public sealed partial class AccessSnapshot
{
    private static long _versions;

    private readonly long _version = Interlocked.Increment(ref _versions);
    private readonly ViewCache _views;

    internal AccessSnapshot(NodeTree tree, Register register, VerbTable verbs, ViewCache views)
    {
        (Tree, Register, Verbs) = (tree, register, verbs);
        _views = views.For(register.Users.Rows.Count);
    }

    /// <summary>No facts: every question is answered by the layer <see cref="Layer.Unknown"/>.</summary>
    public static AccessSnapshot Empty { get; } = new(NodeTree.Empty, Register.Empty, VerbTable.Empty, new ViewCache(0));

    internal NodeTree Tree { get; }

    internal Register Register { get; }

    internal VerbTable Verbs { get; }

    /// <summary>Starts a changed version of these facts.</summary>
    public AccessSnapshotBuilder ToBuilder() => new(this);

    /// <summary>What if? The same facts, changed; its answers leave no trace in this snapshot.</summary>
    public AccessSnapshot With(Action<AccessSnapshotBuilder> change)
    {
        var builder = ToBuilder();
        change(builder);
        return builder.Build();
    }

    /// <summary>Resolves a verb for this snapshot and later ones that are changed from it.</summary>
    public Verb Verb(string name) => new(Verbs.Find(name));

    /// <summary>
    /// Compiles all answers for a user now, ahead of very many questions; without it that happens after some of them.
    /// </summary>
    public void Prepare(Guid user, DateTimeOffset at)
    {
        var index = Register.Users.Find(user);
        if (index >= 0)
        {
            CompiledFor(index, at.UtcTicks);
        }
    }

    /// <summary>
    /// May the user do this here? Allocates nothing, but for a user's first question since a change that concerns them, and
    /// once more when all their answers are compiled.
    /// </summary>
    public Decision Decide(Guid user, Guid node, Verb verb, DateTimeOffset at, Circumstances circumstances = default)
    {
        var position = Tree.PositionOf(node);
        var index = Register.Users.Find(user);
        return position < 0 || index < 0
            ? Decision.Deny(Layer.Unknown)
            : Decide(index, new Asked(position, verb, at.UtcTicks, circumstances));
    }

    public Decision Decide(in Question question) =>
        Decide(question.User, question.Node, Verb(question.Verb), question.At, question.Circumstances);

    /// <summary>May the user do all of this here? The first refusal is the answer; asked about nothing, it is a deny.</summary>
    public Decision DecideAll(Guid user, Guid node, ReadOnlySpan<Verb> verbs, DateTimeOffset at, Circumstances circumstances = default)
    {
        var position = Tree.PositionOf(node);
        var index = Register.Users.Find(user);
        return position < 0 || index < 0
            ? Decision.Deny(Layer.Unknown)
            : DecideAll(View(index, at.UtcTicks, verbs.Length), position, verbs, at.UtcTicks, circumstances);
    }

    /// <summary>
    /// Writes the nodes on which the user may do all of this to <paramref name="allowed"/>, in their order, and answers how
    /// many they are. <paramref name="allowed"/> has room for all of <paramref name="nodes"/>, and may be the same memory.
    /// </summary>
    public int Filter(
        Guid user,
        ReadOnlySpan<Guid> nodes,
        ReadOnlySpan<Verb> verbs,
        DateTimeOffset at,
        Span<Guid> allowed,
        Circumstances circumstances = default)
    {
        var index = Register.Users.Find(user);
        if (index < 0)
        {
            return 0;
        }

        var view = View(index, at.UtcTicks, nodes.Length * verbs.Length);
        var count = 0;
        foreach (var node in nodes)
        {
            var position = Tree.PositionOf(node);
            if (position >= 0 && DecideAll(view, position, verbs, at.UtcTicks, circumstances).IsAllowed)
            {
                allowed[count++] = node;
            }
        }

        return count;
    }

    /// <summary>The decisions for every verb that any fact names, in the order of their names.</summary>
    public IReadOnlyList<VerbDecision> DecideEveryVerb(Guid user, Guid node, DateTimeOffset at, Circumstances circumstances = default)
    {
        var names = Verbs.Names.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => new VerbDecision(name, Decide(user, node, Verb(name), at, circumstances)));
    }

    /// <summary>The decisions for every known user, in no particular order.</summary>
    public IReadOnlyList<UserDecision> DecideEveryUser(Guid node, Verb verb, DateTimeOffset at, Circumstances circumstances = default)
    {
        var position = Tree.PositionOf(node);
        return position < 0
            ? WhoReader.Nobody(Register)
            : new WhoReader(Register, Tree, new Asked(position, verb, at.UtcTicks, circumstances)).Read();
    }

    /// <summary>The decision with what every layer says, and because of what.</summary>
    public Explanation Explain(in Question question) => new Explainer(this, question).Explain();

    /// <summary>
    /// What would turn the decision: up to <paramref name="most"/> changes or sets of changes, the smallest first, each tried on
    /// a copy of the facts. None for a user or node that is not known.
    /// </summary>
    public IReadOnlyList<Turn> Turns(in Question question, int most) =>
        FindUser(question.User) is { IsKnown: true } user && KnowsNode(question.Node) ? new TurnFinder(this, user, question).Find(most) : [];

    internal User? FindUser(Guid key)
    {
        var index = Register.Users.Find(key);
        return index < 0 ? null : Register.Users.Rows[index];
    }

    /// <summary>All answers for a user, compiled now if they are not yet.</summary>
    internal CompiledView CompiledFor(int user, long at)
    {
        var view = View(user, at);
        return view.Compiled ?? Compile(user, view, at).Compiled!;
    }

    internal AccessSnapshot Successor(NodeTree tree, Register register, VerbTable verbs, bool sharesViews) =>
        new(tree, register, verbs, sharesViews ? _views : new ViewCache(register.Users.Rows.Count));

    private Decision Decide(int user, in Asked asked)
    {
        var view = View(user, asked.At);
        if (view.Compiled is null && view.IsWorthCompiling(questions: 1))
        {
            view = Compile(user, view, asked.At);
        }

        return Decide(view, asked);
    }

    private Decision Decide(UserView view, in Asked asked)
    {
        if (view.Compiled is not { } compiled)
        {
            return new PathWalk(Register, Tree, view.Scope).Decide(asked);
        }

        var decision = compiled.Decide(asked.Position, asked.Verb);
        var isFinal = !asked.Circumstances.AreGiven || !compiled.HasConditions || decision.Layer <= Layer.StartNodes;
        return isFinal ? decision : new PathWalk(Register, Tree, view.Scope).Decide(asked);
    }

    private Decision DecideAll(UserView view, int position, ReadOnlySpan<Verb> verbs, long at, Circumstances circumstances)
    {
        var decision = Decision.Deny(Layer.None);
        foreach (var verb in verbs)
        {
            decision = Decide(view, new Asked(position, verb, at, circumstances));
            if (!decision.IsAllowed)
            {
                return decision;
            }
        }

        return decision;
    }

    /// <summary>The user's view, compiled when that is worth it for so many questions.</summary>
    private UserView View(int user, long at, int questions)
    {
        var view = View(user, at);
        return view.Compiled is null && view.IsWorthCompiling(questions) ? Compile(user, view, at) : view;
    }

    private UserView View(int user, long at)
    {
        var view = _views[user];
        return view is not null && view.IsGoodFor(_version, at) ? view : Refresh(user, at, view);
    }

    private UserView Refresh(int index, long at, UserView? old)
    {
        var user = Register.Users.Rows[index];
        var isSame = old is not null
            && ReferenceEquals(old.Scope.User, user)
            && old.Scope.Unchanged.Contains(at)
            && old.Scope.Origin.IsSameIn(Register, Tree.Layout);
        var view = isSame
            ? new UserView(_version, old!.Scope, old.Compiled?.Unchanged.Contains(at) == true ? old.Compiled : null)
            : new UserView(_version, new ScopeReader(Register, Tree).Read(user, at), compiled: null);
        _views.Keep(index, view, isNew: !isSame);
        return view;
    }

    private UserView Compile(int user, UserView view, long at)
    {
        var compiled = new UserView(_version, view.Scope, new ViewCompiler(Register, Tree, Verbs.Words).Compile(view.Scope, at));
        _views.Keep(user, compiled, isNew: true);
        return compiled;
    }
}

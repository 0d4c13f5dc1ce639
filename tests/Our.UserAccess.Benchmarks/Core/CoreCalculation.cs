using System.Reflection;
using Our.UserAccess.Benchmarks.Workloads;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Benchmarks.Core;

/// <summary>
/// Umbraco's own calculation, called in its assembly, on rows that lie in memory as its repository would give them: one per
/// group and node of the path. It knows neither rules nor scoped memberships, and is spared its database.
/// </summary>
internal sealed class CoreCalculation
{
    private const int RootId = -1;

    private static readonly Type Service = typeof(EntityPermission).Assembly.GetType("Umbraco.Cms.Core.Services.UserService", throwOnError: true)!;

    private static readonly Func<EntityPermission[], int[], EntityPermissionSet> ForUser = Find<Func<EntityPermission[], int[], EntityPermissionSet>>(
        "CalculatePermissionsForPathForUser", typeof(EntityPermission[]), typeof(int[]));

    private static readonly Func<IEnumerable<EntityPermission>, int[], bool, EntityPermission?> ForGroup = Find<Func<IEnumerable<EntityPermission>, int[], bool, EntityPermission?>>(
        "GetPermissionsForPathForGroup", typeof(IEnumerable<EntityPermission>), typeof(int[]), typeof(bool));

    private readonly Workload _workload;
    private readonly Dictionary<(int Group, int Node), ISet<string>> _granular;
    private readonly ISet<string>[] _defaults;
    private readonly ILookup<int, int> _groups;

    public CoreCalculation(Workload workload)
    {
        _workload = workload;
        _granular = workload.Granular.ToDictionary(record => (record.Group, record.Node), record => Names(record.Verbs));
        _defaults = Array.ConvertAll(workload.GroupVerbs, Names);
        _groups = workload.Memberships.ToLookup(membership => membership.User, membership => membership.Group);
    }

    public CoreQuestion Prepare(QuestionRecord question)
    {
        var path = Path(question.Node);
        var rows = Rows(question.User, path);
        return new CoreQuestion(path, rows, Reduce(rows, path), Workload.Verbs[question.Verb]);
    }

    public EntityPermission[] Rows(int user, int[] nodes) =>
        [.. _groups[user].SelectMany(group => nodes.Select(node => Row(group, node)))];

    public int[] Path(int node)
    {
        var path = new List<int>();
        for (; node != Workload.Nowhere; node = _workload.Parents[node])
        {
            path.Add(node);
        }

        return [.. path, RootId];
    }

    /// <summary>The last step alone.</summary>
    public static bool Calculate(CoreQuestion question) =>
        ForUser(question.Reduced, question.Path).GetAllPermissions().Contains(question.Verb);

    /// <summary>The whole way from rows to permissions.</summary>
    public static bool Decide(CoreQuestion question) =>
        ForUser(Reduce(question.Rows, question.Path), question.Path).GetAllPermissions().Contains(question.Verb);

    /// <summary>A page of nodes, as its filter does it: all rows of the page are searched for every node.</summary>
    public static int Filter(EntityPermission[] rows, int[][] paths, string verb)
    {
        var allowed = 0;
        foreach (var path in paths)
        {
            var ids = new HashSet<int>(path);
            var own = rows.Where(row => ids.Contains(row.EntityId)).ToArray();
            allowed += ForUser(own, path).GetAllPermissions().Contains(verb) ? 1 : 0;
        }

        return allowed;
    }

    private static EntityPermission[] Reduce(EntityPermission[] rows, int[] path) =>
        [.. rows.GroupBy(row => row.UserGroupId).Select(group => ForGroup(group, path, true)).OfType<EntityPermission>()];

    private static T Find<T>(string name, params Type[] parameters)
        where T : Delegate =>
        Service.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic, parameters)?.CreateDelegate<T>()
            ?? throw new MissingMethodException(Service.FullName, name);

    private static ISet<string> Names(int verbs) =>
        Workload.Verbs.Where((_, verb) => (verbs >> verb & 1) != 0).ToHashSet(StringComparer.Ordinal);

    private EntityPermission Row(int group, int node) => _granular.TryGetValue((group, node), out var verbs)
        ? new EntityPermission(group, node, verbs)
        : new EntityPermission(group, node, _defaults[group], isDefaultPermissions: true);
}

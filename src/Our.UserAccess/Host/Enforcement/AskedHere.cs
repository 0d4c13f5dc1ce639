using Microsoft.AspNetCore.Http;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Host.Enforcement;

/// <summary>
/// Umbraco asks about cultures without saying where; but it does so right after it has asked about the place, in the same
/// request. So the last place is remembered, for users to whom cultures make a difference.
/// </summary>
internal sealed class AskedHere(IHttpContextAccessor http, EditGuard guard)
{
    private static readonly object Key = new();

    public bool Matters(Guid user) => http.HttpContext is not null && guard.LooksAtCircumstances(user);

    public void Remember(Guid user, IEnumerable<Guid> nodes, IEnumerable<string> verbs, bool isBelow = false)
    {
        if (http.HttpContext is { } context)
        {
            context.Items[Key] = new Asked(user, [.. nodes], [.. verbs], isBelow);
        }
    }

    /// <summary>What of it is refused in one of the cultures, or null.</summary>
    public Question? Refused(Guid user, IEnumerable<string> cultures) =>
        http.HttpContext?.Items[Key] is Asked asked && asked.User == user
            ? Questions(asked, cultures).FirstOrDefault(question => question is not null)
            : null;

    private IEnumerable<Question?> Questions(Asked asked, IEnumerable<string> cultures) =>
        from culture in cultures
        from verb in asked.Verbs
        from node in asked.Nodes
        select asked.IsBelow
            ? guard.RefusedBelow(asked.User, node, verb, culture)
            : guard.RefusedDocument(asked.User, node, verb, new Circumstances(Culture: culture));

    private sealed record Asked(Guid User, Guid[] Nodes, string[] Verbs, bool IsBelow);
}

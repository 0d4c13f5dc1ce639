using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Groups.GetUsage;

/// <summary>A rule for a group.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Effect">Whether it gives or takes.</param>
/// <param name="Verbs">Its verbs.</param>
/// <param name="NodeId">Null for the whole site.</param>
/// <param name="NodeName">Null for the whole site, and where the node is gone.</param>
/// <param name="Guardrail">Whether it wins over everything else.</param>
internal sealed record RuleUsage(Guid Id, Effect Effect, IReadOnlyList<string> Verbs, Guid? NodeId, string? NodeName, bool Guardrail);

using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Benchmarks.Core;

/// <summary>A question with the rows that its answer needs, and with what the first step makes of them.</summary>
internal sealed record CoreQuestion(int[] Path, EntityPermission[] Rows, EntityPermission[] Reduced, string Verb);

using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>All of Umbraco that decides about access.</summary>
internal sealed record UmbracoFacts(NodeRow[] Nodes, IReadOnlyCollection<GroupFact> Groups, IReadOnlyCollection<UserFact> Users);

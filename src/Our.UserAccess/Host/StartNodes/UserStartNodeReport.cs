using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Host.StartNodes;

internal sealed record UserStartNodeReport(StartNodeSet Personal, IReadOnlyList<GroupStartNodes> Groups, StartNodeSet Effective);

namespace Our.UserAccess.StartNodes.Contracts;

internal enum StartNodeState
{
    Present,
    Trashed,
    Missing,
}

namespace Our.UserAccess.Shared.Trees;

internal interface ITreeItem
{
    string Id { get; }
}

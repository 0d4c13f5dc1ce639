namespace Our.UserAccess.Decisions.Storage;

internal interface IKeyed
{
    Guid Key { get; }
}

namespace Our.UserAccess.AccessFacts.Contracts;

internal enum RecordKind
{
    Workspace,
    Assignment,
    Rule,
}

namespace Our.UserAccess.SensitiveData.Views;

internal enum SensitiveViewKind
{
    Viewed,
    Exported,
}

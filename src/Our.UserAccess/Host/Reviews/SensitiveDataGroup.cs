using Our.UserAccess.Reviews.Contracts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.Host.Reviews;

internal sealed class SensitiveDataGroup : ISensitiveDataGroup
{
    public Guid Id => Constants.Security.SensitiveDataGroupKey;
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Our.UserAccess.Shared.Api;

/// <summary>The parameter is the JSON body, read as the contract promises and not as the host configures it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class FromApiBodyAttribute : ModelBinderAttribute
{
    public FromApiBodyAttribute()
        : base(typeof(ApiBodyBinder)) => BindingSource = BindingSource.Body;
}

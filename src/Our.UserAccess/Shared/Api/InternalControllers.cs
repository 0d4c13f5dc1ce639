using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Our.UserAccess.Shared.Api;

/// <summary>MVC finds only public controllers; ours are internal, since nobody is to build on them.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsAbstract: false, IsClass: true }
        && typeInfo.Assembly == typeof(InternalControllers).Assembly
        && typeInfo.IsSubclassOf(typeof(ControllerBase));
}

namespace Digits.Lecture.Security;

/// <summary>What the holder of an address may do.</summary>
internal enum Role
{
    /// <summary>Run, edit, save, and lead the audience.</summary>
    Presenter,

    /// <summary>Look on.</summary>
    Audience,

    /// <summary>Load the files of a frame that shows what a cell wrote; they hold nothing of the lecture.</summary>
    Frame,
}

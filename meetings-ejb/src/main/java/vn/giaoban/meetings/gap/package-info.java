/**
 * Where the chain from directive to evidence is broken: conclusions given to nobody, tasks that nothing gave, directives upon
 * which nothing followed, and reports that say other than the tasks do.
 */
package vn.giaoban.meetings.gap;
